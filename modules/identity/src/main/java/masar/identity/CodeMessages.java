package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;

/** Puts a code into words and hands it to the journal, which carries it. */
@ApplicationScoped
@OpenToAll("asked within the module")
class CodeMessages {
    public void send(Codes.Channel channel, String to, String language, String digits) {
        java.util.logging.Logger.getLogger("masar.codes").fine(channel + to + language + digits);
    }
}
