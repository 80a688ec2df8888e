/** Does tasks in their order, `most` of them at a time. Rejects when one of them rejects. */
export async function atOnce(
  most: number,
  tasks: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const left = tasks.values()
  const worker = async () => {
    for (const task of left) await task()
  }
  await Promise.all(Array.from({ length: most }, worker))
}
