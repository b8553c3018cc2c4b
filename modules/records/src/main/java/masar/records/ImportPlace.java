package masar.records;

/**
 * A stretch of a source that is one chunk.
 *
 * @param run   name of the run
 * @param after the last line before it
 * @param upTo  its last line
 * @param bytes how much of the file is read by then, 0 where it is none
 */
record ImportPlace(String run, long after, long upTo, long bytes) {
}
