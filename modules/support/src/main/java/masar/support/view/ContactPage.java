package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.identity.SignedIn;
import masar.support.ContactKind;
import masar.support.ContactSubject;
import masar.support.Contacts;
import masar.support.NewContact;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «اتصل بنا»: a message to the ministry, with and without signing in. Makes no session. */
@Named("contactPage")
@RequestScoped
public class ContactPage {
    @Inject Contacts contacts;
    @Inject Caller caller;
    @Inject Texts texts;
    private Optional<SignedIn> person = Optional.empty();
    private String name = "";
    private String nationalId = "";
    private String email = "";
    private String mobile = "";
    private String subject = "";
    private String kind = ContactKind.INQUIRY.name();
    private String words = "";
    private List<Part> files = List.of();

    @PostConstruct
    void read() {
        person = caller.person();
        subject = ContactSubject.find(Address.param("subject")).map(Enum::name).orElse("");
        kind = ContactKind.find(Address.param("kind")).map(Enum::name).orElse(kind);
    }

    /** Whether it is known who writes. */
    public boolean isKnown() {
        return person.isPresent();
    }

    /** Who writes. */
    public String getWho() {
        return person.map(p -> p.name(Wishes.now().language())).orElse("");
    }

    /** Their national ID. */
    public String getWhoId() {
        return person.map(SignedIn::nationalId).orElse("");
    }

    /** What one may write about. */
    public List<Option> getSubjects() {
        return Stream.of(ContactSubject.values()).map(s -> new Option(s.name(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Kinds of message. */
    public List<Option> getKinds() {
        return Stream.of(ContactKind.values()).map(s -> new Option(s.name(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Code of the subject that is chosen, for the way to its answered questions; empty for none. */
    public String getShelf() {
        return ContactSubject.find(subject).map(ContactSubject::code).orElse("");
    }

    /** Whether files were chosen with a form that is shown again: a browser forgets them. */
    public boolean isFilesLost() {
        return !files.isEmpty();
    }

    /** Sends it, and leads to where it is followed. */
    public void send() {
        String code = contacts.send(new NewContact(name, nationalId, email, mobile, subject, kind, words, Wishes.now().language()), Ask.proof(), Ask.files(files));
        Address.go("/contact/" + code + "?sent=true");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Address.text(name);
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = Address.text(nationalId);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Address.text(email);
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = Address.text(mobile);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = Address.text(subject);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = Address.text(kind);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Address.text(words);
    }

    /** Files that were just chosen. */
    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
