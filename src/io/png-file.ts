/** Draws an SVG file on a canvas. Only in a page. `scale` is pixels of the picture for each px of the drawing. Rejects when the browser cannot draw it. */
export const pngFromSvg = async (svg: string, scale: number): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser has no canvas to draw the picture on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => { if (blob === null) reject(new Error('The browser cannot write the picture as PNG.')); else resolve(blob); }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
