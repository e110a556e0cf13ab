/** 'good for the former' */
export const THE_FIRST =
  /^ (?:at|in|for|on|to) the (first|former|second|latter)(?= [^A-Z]|$)(?! (?:of|time|place|report|year|inspection|round|grade)(?= |$))/;

/** 'the former was', 'the latter: only', 'it has moved the first up by two grades, to' */
export const WHICH_OF_TWO =
  /(?:^|[,;:-]| and| but| while| moved| moves| put| lifted| raised| lowered| marked| rated| graded| judged| found)(?: (?:on|for|in|at))? the (first|former|second|latter)(?: of (?:those|these|them))?(?: (?:is|was|being|been|upgraded|downgraded|had|has|got|came|out|as|rated|graded|judged|found|deemed|only|just|now|again|still|also|up|down|by|whole|grades?|rungs?|steps?|places?|to|be|an?|at|[ND,:-])){0,9} $/;
