package masar.identity;

import masar.kernel.Refused;

/** The token a form carries so that sending it twice does one thing. */
final class Tokens {
    private Tokens() {
    }

    static void check(String token) {
        if (!token.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
    }
}
