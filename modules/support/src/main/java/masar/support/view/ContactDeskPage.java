package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Caller;
import masar.identity.Names;
import masar.requests.Colleague;
import masar.support.Contact;
import masar.support.ContactDesk;
import masar.support.Template;
import masar.support.Templates;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;

/** One message on the ministry's desk: what was said, and the acts. */
@Named("contactDeskPage")
@RequestScoped
public class ContactDeskPage {
    @Inject ContactDesk desk;
    @Inject Templates templates;
    @Inject Caller caller;
    @Inject Names names;
    private Contact one;
    private List<Template> offered;
    private String answer = "";
    private String why = "";
    private String colleague = "";

    @PostConstruct
    void begin() {
        long template = Address.id("template");
        if (template > 0 && !FacesContext.getCurrentInstance().isPostback()) {
            answer = templates.one(template).words(getOne().language());
        }
    }

    /** The message that the address names. */
    public Contact getOne() {
        if (one == null) {
            one = desk.one(Address.param("number"));
            names.ask(one.said().stream().map(s -> s.whoId()).toList());
        }
        return one;
    }

    /** The turn that goes out with the forms. */
    public long getSeen() {
        return getOne().version();
    }

    // What came back with the form: who decided on less is told, and the page then shows and sends what is so now.
    private static long seen() {
        return Address.id("seen");
    }

    /** Whether the caller asked it: nobody answers their own. */
    public boolean isOwn() {
        return !getOne().nationalId().isEmpty() && getOne().nationalId().equals(caller.nationalId());
    }

    /** Whether the caller has it. */
    public boolean isMine() {
        return getOne().officerId().equals(caller.nationalId());
    }

    /** Words to begin with. */
    public List<Option> getTemplates() {
        if (offered == null) {
            offered = templates.offered();
        }
        return offered.stream().map(t -> new Option(Long.toString(t.id()), t.name())).toList();
    }

    /** The one that was begun with. */
    public String getTemplate() {
        return Address.param("template");
    }

    /** To whom it may be given. */
    public List<Option> getColleagues() {
        List<Colleague> all = desk.colleagues(getOne().number());
        names.ask(all.stream().map(Colleague::nationalId).toList());
        return all.stream().map(c -> new Option(c.nationalId(), names.of(c.nationalId(), c.name()))).toList();
    }

    /** Takes it. */
    public void take() {
        desk.give(getOne().number(), seen(), caller.nationalId());
        done("contacts.said.taken");
    }

    /** Gives it to a colleague. */
    public void give() {
        desk.give(getOne().number(), seen(), colleague);
        done("contacts.said.given");
    }

    /** Answers it. */
    public void send() {
        desk.answer(getOne().number(), seen(), answer, FormToken.sent());
        done("contacts.said.answered");
    }

    /** Closes it. */
    public void close() {
        desk.close(getOne().number(), seen(), why, FormToken.sent());
        done("contacts.said.closed");
    }

    private void done(String said) {
        Say.good(said);
        Address.go("/ministry/contact?number=" + getOne().number());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = Address.text(answer);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Address.text(why);
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = Address.text(colleague);
    }
}
