package masar.identity;

/** Addresses within this house; anything else could carry people to another. */
final class Local {
    private Local() {
    }

    /** The address if it is a path of ours, else the other one. */
    static String orElse(String wanted, String otherwise) {
        boolean ours = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\")
                && wanted.chars().noneMatch(c -> c < ' ') && wanted.length() <= 2000 && !wanted.startsWith("/sign-")
                && !wanted.startsWith("/callback");
        return ours ? wanted : otherwise;
    }
}
