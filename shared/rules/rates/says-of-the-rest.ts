const OF_THE_REST =
  /结转|顺延|转[入至]?下|正在|其余|剩余|余下|尚|未办|未答|在办|办理中|超期|逾期|移交|不予受理|撤[回销]|延期|延长|协调|跟踪|推进|不属|无效|重复|除/;

/** Whether words behind two counts say what became of those that were not done. */
export const saysOfTheRest = (words: string): boolean => OF_THE_REST.test(words);
