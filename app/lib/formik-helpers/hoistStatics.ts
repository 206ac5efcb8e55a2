/** In place of hoist-non-react-statics, for a part of Formik that we do not use. */
export default function hoistStatics<T>(target: T): T {
  return target;
}
