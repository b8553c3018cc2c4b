package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.support.Contacts;
import masar.support.Followed;
import masar.ui.Address;
import masar.ui.Say;

/** One of one's own messages, and a reply to it. */
@Named("myContactPage")
@RequestScoped
public class MyContactPage {
    @Inject Contacts contacts;
    private Followed one;
    private String words = "";

    /** The message that the address names. */
    public Followed getOne() {
        if (one == null) {
            one = contacts.one(Address.param("number"));
        }
        return one;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Address.text(words);
    }

    /** Says something more. */
    public void reply() {
        contacts.replyTo(getOne().number(), words, Ask.proof());
        Say.good("contact.said.replied");
        Address.go("/my/contact?number=" + getOne().number());
    }
}
