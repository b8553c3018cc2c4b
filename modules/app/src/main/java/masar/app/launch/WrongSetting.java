package masar.app.launch;

/** A setting with which Masar cannot start; its message is the one line the operator sees. */
final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSetting(String line) {
        super(line);
    }
}
