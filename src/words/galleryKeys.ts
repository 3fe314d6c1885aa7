/** Quantities of the gallery's sliders, by key. Types only. */
export type FeelingKey = 'valence' | 'arousal' | 'reach' | 'tension' | 'numb' | 'mask';
export type HeadKey = 'yaw' | 'pitch' | 'roll' | 'gaze' | 'lids';
/** Of an infant. */
export type InfantKey = 'valence' | 'arousal' | 'engagement';
export type FaceQuantity = FeelingKey | HeadKey | InfantKey;
