/** Version of the model's numbers. Raise it with any change that changes a run. */
export const MODEL_VERSION = '4';
