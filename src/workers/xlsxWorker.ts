import type { FileTable } from "../export/FileTable";
import { xlsxFile } from "../export/xlsxFile";

/** Answers tables with their workbook. What fails is an error of the worker. */
export async function xlsxWorker({ data }: MessageEvent<readonly FileTable[]>): Promise<void> {
  postMessage(await xlsxFile(data));
}

// A rejected promise is not an error of a worker by itself.
addEventListener("message", (event: MessageEvent<readonly FileTable[]>) => {
  xlsxWorker(event).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});
