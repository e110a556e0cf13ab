/** Makes a thing when it is first asked for, and only then. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Works an answer out once for each question; for those that come again and again, and are few. */
export const remembered = <Question, Answer>(
  answer: (question: Question) => Answer,
): ((question: Question) => Answer) => {
  const known = new Map<Question, { readonly value: Answer }>();
  return (question) => {
    let answered = known.get(question);
    if (answered === undefined) {
      answered = { value: answer(question) };
      known.set(question, answered);
    }
    return answered.value;
  };
};

/** The same of two things. Each is looked for by itself: putting them into one key takes longer than most answers. */
export const rememberedOfTwo = <One, Other, Answer>(
  answer: (one: One, other: Other) => Answer,
): ((one: One, other: Other) => Answer) => {
  const ofOne = remembered((one: One) => remembered((other: Other) => answer(one, other)));
  return (one, other) => ofOne(one)(other);
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
