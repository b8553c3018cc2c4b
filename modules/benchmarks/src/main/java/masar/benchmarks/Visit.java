package masar.benchmarks;

/** What somebody does once, and what must come of it; anything else is thrown. */
interface Visit {
    void once() throws Exception;
}
