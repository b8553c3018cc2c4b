package masar.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masar.kernel.OpenToAll;

/** Where codes arrive in these tests: by the real words and the real outbox, and noted here in plain. */
@Alternative
@Priority(1)
@ApplicationScoped
@OpenToAll("tests")
class Postbox extends CodeMessages {
    static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();

    /** A code that arrived. */
    record Arrived(Codes.Channel channel, String to, String language, String digits) {
    }

    @Override
    public void send(Codes.Channel channel, String to, String language, String digits) {
        super.send(channel, to, language, digits);
        ARRIVED.add(new Arrived(channel, to, language, digits));
    }

    /** The newest code for this address. */
    static Arrived last(String to) {
        return ARRIVED.stream().filter(a -> a.to().equals(to)).reduce((a, b) -> b).orElseThrow();
    }

    /** A code that is not this one. */
    static String not(String digits) {
        return digits.equals("000000") ? "000001" : "000000";
    }
}
