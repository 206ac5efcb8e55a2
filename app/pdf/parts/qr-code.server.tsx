import { Path, Svg } from '@react-pdf/renderer';
import qrcode from 'qrcode';
import { colors } from '../theme.server.ts';

/** A QR code as drawn squares, `size` points wide, without a quiet zone: keep four squares around it white. */
export function QrCode({ text, alt, size }: { text: string; alt: string; size: number }) {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  return (
    <Svg
      role="Figure"
      alt={alt}
      viewBox={`0 0 ${String(modules.size)} ${String(modules.size)}`}
      style={{ width: size, height: size }}
    >
      <Path d={outline(modules)} fill={colors.ink} />
    </Svg>
  );
}

/** One rectangle for each horizontal run of dark squares. */
function outline(modules: { size: number; get: (row: number, column: number) => number | boolean }): string {
  const rectangles: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > start)
        rectangles.push(
          `M${String(start)} ${String(row)}H${String(column)}V${String(row + 1)}H${String(start)}Z`,
        );
    }
  }
  return rectangles.join('');
}
