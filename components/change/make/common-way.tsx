interface Place {
  id: string;
  name: string;
}

/** The environments that all ways lead through, in the order of the first. */
export const commonWay = ([first = [], ...others]: readonly (readonly Place[])[]): readonly Place[] => first.filter(({ id }) => others.every((way) => way.some((place) => place.id === id)));
