/** Makes a thing when it is first asked for, and only then. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Works an answer out once for each key; for questions that come again and again, and whose keys are few. */
export const remembered = <Question extends readonly unknown[], Answer>(
  keyOf: (...question: Question) => unknown,
  answer: (...question: Question) => Answer,
): ((...question: Question) => Answer) => {
  const known = new Map<unknown, { readonly value: Answer }>();
  return (...question) => {
    const key = keyOf(...question);
    const answered = known.get(key) ?? { value: answer(...question) };
    known.set(key, answered);
    return answered.value;
  };
};

/** Works an answer out once while the same question is asked again and again. */
export const rememberedLast = <Question, Answer>(
  answer: (question: Question) => Answer,
): ((question: Question) => Answer) => {
  let last: { readonly question: Question; readonly answer: Answer } | null = null;
  return (question) => {
    if (last === null || last.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
};
