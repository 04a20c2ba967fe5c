/** The grounds of the page as sRGB, for the frame that a browser draws around it: `theme-color` takes no `light-dark()`. */
export const grounds = { light: '#fdfcf9', dark: '#15120f' } as const;
