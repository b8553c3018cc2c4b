package masar.demo.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.demo.DemoStart;
import masar.demo.Person;
import masar.demo.signon.Provider;
import masar.journal.KeptMessage;
import masar.journal.Mails;
import masar.journal.Sms;
import masar.kernel.Refused;

/** The page that tells who lives in the demo, and shows the mail and text messages they would get. Exists while the demo is on. */
@Named
@RequestScoped
public class DemoPage {
    private static final int SHOWN = 20;
    @Inject DemoStart demo;
    @Inject Mails mails;
    @Inject Sms sms;

    /** Answers as if there were no such page unless the demo is on. */
    public void mustBeOn() {
        if (!DemoStart.ON.yes()) {
            throw Refused.notFound();
        }
    }

    /** Those who can sign in. */
    public List<Person> getPeople() {
        return demo.cast();
    }

    /** The password they share. */
    public String getPassword() {
        return Provider.PASSWORD.text();
    }

    /** The newest text messages. */
    public List<KeptMessage> getMessages() {
        return sms.kept(SHOWN);
    }

    /** The newest mails. */
    public List<KeptMessage> getMails() {
        return mails.kept(SHOWN);
    }
}
