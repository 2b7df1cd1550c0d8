// Draws the icons from their SVG sources. The results are committed, because packaging must not need the tool:
// rsvg-convert, from Debian's librsvg2-bin.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/root.mjs';

const FOLDER = path.join(ROOT, 'assets/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const LARGEST_SMALL = 32;

/** @param {number} size in pixels @returns {Buffer} a PNG */
function draw(size) {
  const source = size > LARGEST_SMALL ? 'gouji.svg' : 'gouji-small.svg';
  const args = ['--width', String(size), '--height', String(size), path.join(FOLDER, source)];
  const { status, stdout, stderr, error } = spawnSync('rsvg-convert', args, {
    maxBuffer: 2 ** 24,
  });
  if (status !== 0) throw new Error(`rsvg-convert: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * An ICO file: a header of 6 bytes, 16 bytes for each image, then the PNGs.
 * @param {readonly { size: number, png: Buffer }[]} images
 */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at); // 0 stands for 256
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

const images = SIZES.map((size) => ({ size, png: draw(size) }));
for (const { size, png } of images) {
  writeFileSync(path.join(FOLDER, `${size}x${size}.png`), png);
}
writeFileSync(
  path.join(FOLDER, 'gouji.ico'),
  ico(images.filter(({ size }) => ICO_SIZES.includes(size))),
);
