/**
 * Asks the browser never to clear the notebook to make room. Pages only (workers have no say); Firefox may ask the
 * person, so it is called once there is something to lose. False where the browser refuses or cannot.
 */
export const keepForGood = async (): Promise<boolean> => {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
};
