package masar.records;

/**
 * How far an import is, said after each chunk.
 *
 * @param accepted  rows so far that said something new
 * @param unchanged rows that said what is known
 * @param rejected  rows not taken
 * @param skipped   bytes that an earlier start had done with
 * @param read      bytes read so far
 * @param bytes     bytes of the whole file
 */
public record ImportProgress(long accepted, long unchanged, long rejected, long skipped, long read, long bytes) {

    /** Rows so far. */
    public long rows() {
        return accepted + unchanged + rejected;
    }
}
