package masar.benchmarks;

/** The server answered, but not what it had to. */
class WrongAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongAnswer(String what) {
        super(what);
    }
}
