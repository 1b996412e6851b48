/** What Python prints around numbers. */
export const printedAround =
  /(?:np\.|numpy\.|torch\.)?(?:array|tensor|matrix|Parameter containing:|Parameter|float(?:16|32|64))(?=\s*\()|,\s*(?:dtype|grad_fn|requires_grad|device)\s*=\s*(?:<[^>]*>|'[^']*'|[\w.]+)|^\s*(?:>>>|\.\.\.|In\s*\[\d+\]:|Out\s*\[\d+\]:)/gm;
/** dE_dw5, as programs write it. */
export const programDerivative = /d_?(net|out|[A-Za-z])(_?[a-z]?\d*|_total)?_d(?=[A-Za-z])/y;
/** dW and dz, as programs call the gradients of W and z. */
export const gradientOfProgram = /^d[wWbBzZaA]$/;
