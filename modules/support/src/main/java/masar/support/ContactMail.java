package masar.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import masar.identity.SignOn;
import masar.journal.Mails;
import masar.journal.Sms;
import masar.requests.Notices;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Who is told what about a message: a person in the house and by mail, a stranger by the way they gave, through the outbox. */
@Dependent
class ContactMail {
    @Inject Notices notices;
    @Inject Mails mails;
    @Inject Sms sms;
    @Inject Texts texts;
    @Inject Seals seals;

    /** It has come: a stranger gets the link by which it is followed, for nothing else leads back to it. */
    void sent(ContactRow row) {
        if (!row.isKnown()) {
            stranger(row, "sent");
        }
    }

    /** Something was said to it. */
    void said(ContactRow row, Said.Hand hand) {
        String what = hand == Said.Hand.CLOSED ? "closed" : "answered";
        if (row.isKnown()) {
            notices.tell(row.nationalId, "contact.notice." + what, "/my/contact?number=" + row.grouped(), once(row, what), row.grouped());
        } else {
            stranger(row, what);
        }
    }

    /** The sender has replied: whoever had it is told. */
    void replied(ContactRow row) {
        if (!row.officerId.isEmpty()) {
            officer(row, "replied");
        }
    }

    /** It was given to an officer. */
    void given(ContactRow row) {
        officer(row, "given");
    }

    private void officer(ContactRow row, String what) {
        notices.tell(row.officerId, "contact.notice." + what, "/ministry/contact?number=" + row.grouped(), once(row, what), row.grouped());
    }

    private static String once(ContactRow row, String what) {
        return "contact:" + what + ":" + row.number + ":" + row.turn;
    }

    private void stranger(ContactRow row, String what) {
        Locale locale = Locale.forLanguageTag(row.language);
        String link = SignOn.baseUrl() + "/contact/" + seals.code(row.number);
        String words = Wishes.as(Wishes.USUAL.in(row.language), () -> texts.in(locale, "contact.letter." + what, row.grouped(), link));
        if (row.email.isEmpty()) {
            sms.send(row.mobile, words, once(row, what));
        } else {
            String title = Wishes.as(Wishes.USUAL.in(row.language), () -> texts.in(locale, "contact.letter." + what + ".title", row.grouped()));
            mails.send(row.email, title, words, once(row, what));
        }
    }
}
