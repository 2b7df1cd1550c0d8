import { it } from 'vitest';
import { applicationPhrase } from '../../shared/parse/counted/application-phrases';
import { phraseOf } from './builders/phrase';
it('x', () => {
  for (const w of ['另有#件 申请按照《条例》顺延到下年度答复', '另有#件 申请顺延到下年度答复','#件 申请顺延到下年度', '#件 顺延到下年度答复'])
    console.log(w, applicationPhrase(phraseOf(w, {sentenceBefore:'申请859件'}), null)?.counts.quantity);
});
