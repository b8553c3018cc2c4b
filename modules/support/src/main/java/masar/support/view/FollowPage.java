package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import masar.kernel.Refused;
import masar.support.Contacts;
import masar.support.Followed;
import masar.ui.Address;

/** What somebody wrote and what was answered, by the code of the link. Makes no session. */
@Named("followPage")
@RequestScoped
public class FollowPage {
    private static final int LONGEST = 60;
    @Inject Contacts contacts;
    private String code = "";
    private Optional<Followed> followed = Optional.empty();
    private boolean tooOften;
    private boolean unknown;
    private String words = "";

    @PostConstruct
    void read() {
        String inAddress = String.valueOf(Ask.outside().getRequestMap().getOrDefault(ContactAddress.CODE, ""));
        String typed = inAddress.isEmpty() ? Address.param("code") : inAddress;
        code = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (code.isEmpty()) {
            return;
        }
        try {
            followed = Optional.of(contacts.follow(code));
        } catch (Refused refused) {
            tooOften = refused.is("contact.refused.codes");
            unknown = refused.is("refused.notFound");
            if (!tooOften && !unknown) {
                throw refused;
            }
            Ask.outside().setResponseStatus(tooOften ? 429 : 404);
        }
    }

    /** Whether it was asked for by a code. */
    public boolean isFound() {
        return followed.isPresent();
    }

    /** The message. */
    public Followed getOne() {
        return followed.orElseThrow();
    }

    /** Whether codes were tried too often. */
    public boolean isTooOften() {
        return tooOften;
    }

    /** Whether no message has the code that was typed. */
    public boolean isUnknown() {
        return unknown;
    }

    /** Whether it was sent a moment ago. */
    public boolean isSent() {
        return !Address.param("sent").isEmpty() && followed.isPresent();
    }

    public String getCode() {
        return code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Address.text(words);
    }

    /** Says something more. */
    public void reply() {
        contacts.reply(code, words, Ask.proof());
        Address.go("/contact/" + code);
    }
}
