package nl.glashelder.publish;

/**
 * A file of a site as a build left it.
 *
 * @param path where it is, from the site's folder, with forward slashes
 * @param size its size in bytes
 * @param sum a check sum of its content
 * @param modified when it was written, in nanoseconds since 1970
 * @param madeOf the fingerprint of what it was made of, when it takes long to make; else empty
 */
record MadeFile(String path, long size, int sum, long modified, String madeOf) {}
