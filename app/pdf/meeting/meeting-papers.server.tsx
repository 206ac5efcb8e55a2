import type { RenderedPdf } from '../render.server.ts';
import { renderAttendanceList, type AttendanceList } from './attendance-list.server.tsx';
import { renderMeetingCards, type MeetingCards } from './meeting-cards.server.tsx';
import { renderWallCertificate, type WallCertificate } from './wall-certificate.server.tsx';

/** What is printed for a meeting at which is signed. */
export type MeetingPaper = MeetingCards | AttendanceList | WallCertificate;

export function renderMeetingPaper(paper: MeetingPaper): Promise<RenderedPdf> {
  switch (paper.kind) {
    case 'cards':
      return renderMeetingCards(paper);
    case 'attendance':
      return renderAttendanceList(paper);
    case 'wall':
      return renderWallCertificate(paper);
  }
}

export type { AttendanceList, MeetingCards, WallCertificate };
