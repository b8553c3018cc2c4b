package masar.identity;

/** Which visit this thread serves; a filter says it, as it does for {@link masar.kernel.Acting}. Empty outside a visit. */
final class VisitKey {
    private static final ThreadLocal<String> NOW = new ThreadLocal<>();

    private VisitKey() {
    }

    static String now() {
        String key = NOW.get();
        return key == null ? "" : key;
    }

    static void set(String key) {
        NOW.set(key);
    }

    static void clear() {
        NOW.remove();
    }
}
