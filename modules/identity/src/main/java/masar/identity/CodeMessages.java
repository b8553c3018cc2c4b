package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import masar.journal.Mails;
import masar.journal.Sms;
import masar.kernel.OpenToAll;
import masar.ui.Texts;

/** Puts a code into words and hands it to the journal, which carries it. */
@ApplicationScoped
@OpenToAll("asked within the module")
class CodeMessages {
    @Inject Mails mails;
    @Inject Sms sms;
    @Inject Texts texts;

    public void send(Codes.Channel channel, String to, String language, String digits) {
        Locale locale = Locale.forLanguageTag(language);
        String key = "code-" + UUID.randomUUID();
        String words = texts.in(locale, "code.message", digits, Codes.MINUTES.number());
        switch (channel) {
            case MAIL -> mails.sendAtOnce(to, texts.in(locale, "code.subject"), words, key);
            case SMS -> sms.send(to, words, key);
        }
    }
}
