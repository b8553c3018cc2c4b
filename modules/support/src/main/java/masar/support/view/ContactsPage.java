package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Names;
import masar.kernel.Slice;
import masar.support.ContactDesk;
import masar.support.ContactItem;
import masar.support.ContactKind;
import masar.support.ContactQuery;
import masar.support.ContactQuery.Whose;
import masar.support.ContactState;
import masar.support.ContactSubject;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** The ministry's list of messages, filtered by the address. */
@Named("contactsPage")
@RequestScoped
public class ContactsPage {
    private static final int SIZE = 25;
    @Inject ContactDesk desk;
    @Inject Names names;
    @Inject Texts texts;
    private Slice<ContactItem> slice;

    /** The state that is shown: those that wait unless said, {@code ALL} for all. */
    public String getShown() {
        String said = Address.param("shown");
        return said.equals("ALL") || state(said).isPresent() ? said : ContactState.OPEN.name();
    }

    private static Optional<ContactState> state(String said) {
        return Stream.of(ContactState.values()).filter(s -> s.name().equals(said)).findFirst();
    }

    /** The states to choose from. */
    public List<ContactState> getStates() {
        return List.of(ContactState.values());
    }

    /** The subject that is shown; empty for all. */
    public String getSubject() {
        return ContactSubject.find(Address.param("subject")).map(Enum::name).orElse("");
    }

    /** The kind that is shown; empty for all. */
    public String getKind() {
        return ContactKind.find(Address.param("kind")).map(Enum::name).orElse("");
    }

    /** Whose are shown. */
    public String getWhose() {
        return Stream.of(Whose.values()).map(Enum::name).filter(Address.param("whose")::equals).findFirst().orElse(Whose.ALL.name());
    }

    /** What is looked for. */
    public String getText() {
        return Address.param("text");
    }

    /** Subjects to choose from. */
    public List<Option> getSubjects() {
        return Stream.of(ContactSubject.values()).map(s -> new Option(s.name(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Kinds to choose from. */
    public List<Option> getKinds() {
        return Stream.of(ContactKind.values()).map(s -> new Option(s.name(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Whose to choose from. */
    public List<Option> getWhoses() {
        return Stream.of(Whose.values()).map(s -> new Option(s.name(), texts.get("contacts.whose." + s, new Object[0]))).toList();
    }

    /** The rows of this page. */
    public Slice<ContactItem> getSlice() {
        if (slice == null) {
            slice = desk.list(new ContactQuery(state(getShown()), ContactSubject.find(getSubject()), ContactKind.find(getKind()), Whose.valueOf(getWhose()), getText(),
                    Address.cursor(), SIZE));
            names.ask(slice.rows().stream().flatMap(c -> Stream.of(c.officerId(), c.nationalId())).toList());
        }
        return slice;
    }
}
