import { describe, expect, it } from 'vitest';
import { faceKey, poseKey } from '../../src/face/drawPerson.ts';
import { faceWith, UPRIGHT } from '../../src/face/state.ts';

const REST = faceWith({ 12: 0.3 });

describe('the keys of what is drawn', () => {
  it('[FA70] stay the same while nothing moves that could be seen', () => {
    expect(faceKey(faceWith({ 12: 0.301 }, { gaze: [0.004, 0], time: 9, tension: 0.3 }))).toBe(
      faceKey(faceWith({ 12: 0.3 }, { tension: 0.3 }))
    );
    expect(poseKey(faceWith({ 12: 1 }, { gaze: [1, 1], yaw: 0.2 }))).toBe(poseKey(REST));
  });

  it('[FA71] change with every channel that shows', () => {
    const others = [
      faceWith({ 12: 0.36 }),
      faceWith({ '12L': 0.3 }),
      faceWith({ 12: 0.3 }, { gaze: [0.05, 0] }),
      faceWith({ 12: 0.3 }, { gaze: [0, 0.05] }),
      faceWith({ 12: 0.3 }, { yaw: 0.5 }),
      faceWith({ 12: 0.3 }, { pitch: 0.5 }),
      faceWith({ 12: 0.3 }, { roll: 0.5 }),
      faceWith({ 12: 0.3 }, { blush: 0.5 }),
      faceWith({ 12: 0.3 }, { tears: 0.5 }),
      faceWith({ 12: 0.3 }, { pupil: 0.6 }),
      faceWith({ 12: 0.3 }, { pallor: 0.5 }),
      faceWith({ 12: 0.3 }, { breath: 1 }),
      faceWith({ 12: 0.3 }, { posture: { ...UPRIGHT, slump: 0.5 } })
    ].map(faceKey);
    expect(new Set([faceKey(REST), ...others]).size).toBe(others.length + 1);
  });

  it('[FA72] let a braced mouth tremble', () => {
    const at = (time: number): string => faceKey(faceWith({}, { tension: 0.9, time }));
    expect(at(1)).not.toBe(at(1.1));
  });
});
