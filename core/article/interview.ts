import type { Draft, TextDraft } from './draft';

/** Who opens a question in print: the paper, a dash, a star, or the interviewee addressed. */
const ASKER =
  /^(?:\*|[-–—]\s*(?:thưa|anh|chị|ông|bà|em|bạn|cô|xin)|P\.?V\s*[:.]|phóng viên\s*[:.]|hỏi\s*[:.]|nhà báo\s*[:.]|người dẫn|(?:câu )?hỏi \d)/iu;

const ADDRESS =
  /^(?:thưa|anh|chị|ông|bà|em|bạn|cô|xin (?:anh|chị|ông|bà|bác)|vậy,?|còn|theo (?:anh|chị|ông|bà)|được biết)(?:$|[\s,])/iu;

/** Fewer questions make no interview. */
const FEWEST = 3;

/** Whether a bold paragraph is a question to someone, and so no heading. */
export function isAsked({ text, bold }: TextDraft): boolean {
  if (bold < 0.9) return false;
  return ASKER.test(text) || (/\?["”]?$/u.test(text) && ADDRESS.test(text));
}

/**
 * Marks who asks and who answers. An interview has at least three questions, set off in bold (or italics)
 * or by who speaks; what follows a question answers it, up to the next heading.
 */
export function markInterview(
  drafts: readonly Draft[],
): Map<Draft, 'question' | 'answer'> {
  const roles = new Map<Draft, 'question' | 'answer'>();
  const questions = drafts.filter(
    (draft) => draft.kind === 'text' && draft.level === 0 && isQuestion(draft),
  );
  if (questions.length < FEWEST) return roles;
  let asked = false;
  for (const draft of drafts) {
    if (draft.kind !== 'text') continue;
    if (draft.level > 0) asked = false;
    else if (questions.includes(draft)) {
      roles.set(draft, 'question');
      asked = true;
    } else if (asked) roles.set(draft, 'answer');
  }
  return roles;
}

function isQuestion(draft: TextDraft): boolean {
  if (isAsked(draft)) return true;
  return (
    (draft.bold > 0.9 || draft.italic > 0.9) && /\?["”]?$/u.test(draft.text)
  );
}
