/** What the page itself says; everything about a KPI comes from the package. */
export const pageWords = {
  vi: {
    title: 'Kiểm tra KPI',
    language: 'Ngôn ngữ',
    label: 'KPI của bạn',
    hint: 'Câu được kiểm tra khi bạn gõ, ngay trên máy này. Từ cần xem lại được gạch chân.',
    findings: 'Cần xem lại',
    questions: 'Câu hỏi cho người viết',
    empty: 'Hãy gõ một KPI.',
    score: (score: number, grade: string) => `${score}/100 điểm: ${grade}`,
    example: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 18% càng sớm càng tốt',
  },
  en: {
    title: 'Check a KPI',
    language: 'Language',
    label: 'Your KPI',
    hint: 'Checked as you type, on this machine. Words to look at again are underlined.',
    findings: 'To look at again',
    questions: 'Questions for whoever writes it',
    empty: 'Type a KPI.',
    score: (score: number, grade: string) => `${score} of 100: ${grade}`,
    example: 'Raise trial-to-paid conversion to 18% as soon as possible',
  },
} as const;
