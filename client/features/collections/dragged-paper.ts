import type { DragEvent } from 'react';

const TYPE = 'application/x-lectern-paper';

/** A paper's id on its way from a title to a collection. */
export const draggedPaper = {
  put: (event: DragEvent, id: string) => event.dataTransfer.setData(TYPE, id),
  isIn: (event: DragEvent) => event.dataTransfer.types.includes(TYPE),
  of: (event: DragEvent) => event.dataTransfer.getData(TYPE),
};
