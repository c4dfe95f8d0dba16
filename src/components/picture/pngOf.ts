/** Device pixels for each pixel of the drawing. */
const density = 2;

/** A drawing, as the text of an SVG file, as PNG at twice its size. Throws Error where the browser draws none. */
export async function pngOf(text: string, {width, height}: {width: number; height: number}): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], {type: "image/svg+xml"}));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = density * width;
    canvas.height = density * height;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("canvas gives no PNG"))), "image/png")
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
