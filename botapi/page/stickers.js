// The page's own stickers: a few drawings, each of which stands for an emoji.

export const SIDE = 512; // pixels, as every sticker of Telegram's
const BOX = 100; // in which they are drawn

const EYES = "M36 50a5 6 0 1 0 .1 0M64 50a5 6 0 1 0 .1 0";
const stickers = [
  { emoji: "❤️", shapes: [["#d6336c", "M50 88C10 60 8 38 16 26c9-13 27-11 34 4 7-15 25-17 34-4 8 12 6 34-34 62z"]] },
  { emoji: "⭐", shapes: [["#f2b01e", "M50 8l13 27 30 4-22 21 5 30-26-14-26 14 5-30L7 39l30-4z"]] },
  {
    emoji: "👑",
    shapes: [
      ["#e8a512", "M12 80h76l8-50-24 20L50 16 28 50 4 30z"],
      ["#b3261e", "M50 58a6 6 0 1 0 .1 0M26 62a5 5 0 1 0 .1 0M74 62a5 5 0 1 0 .1 0"],
    ],
  },
  {
    emoji: "🐱",
    shapes: [
      ["#f08a3c", "M16 12l22 16q12-4 24 0l22-16 4 44c0 22-16 34-38 34S12 78 12 56z"],
      ["#1d1a2b", `${EYES}M44 66h12l-6 7z`],
    ],
  },
  {
    emoji: "🐭",
    shapes: [
      ["#8e8aa6", "M24 8a18 18 0 1 0 .1 0M76 8a18 18 0 1 0 .1 0"],
      ["#a6a2bd", "M50 26c24 0 36 16 36 32S70 92 50 92 14 74 14 58s12-32 36-32z"],
      ["#1d1a2b", `${EYES}M50 70a6 5 0 1 0 .1 0`],
    ],
  },
  {
    emoji: "☀️",
    shapes: [
      ["#f2b01e", "M46 2h8v14h-8zM46 84h8v14h-8zM2 46h14v8H2zM84 46h14v8H84zM13 19l6-6 10 10-6 6zM71 77l6-6 10 10-6 6zM81 13l6 6-10 10-6-6zM23 71l6 6-10 10-6-6z"],
      ["#ffd15c", "M50 24a26 26 0 1 0 .1 0z"],
    ],
  },
];

export default stickers;

/** Draw a sticker on a canvas of some size. */
export function drawn({ shapes }, side) {
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const brush = canvas.getContext("2d");
  brush.scale(side / BOX, side / BOX);
  for (const [colour, path] of shapes) {
    brush.fillStyle = colour;
    brush.fill(new Path2D(path));
  }
  return canvas;
}
