package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.Slice;
import masar.promotions.SchemeState;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Schemes in a list: an agency's own, with the start of a new one; or for the ministry those of all, by state. */
@Named("schemesPage")
@RequestScoped
public class SchemesPage {
    private static final int SIZE = 25;
    private static final List<SchemeState> SENT = List.of(SchemeState.SUBMITTED, SchemeState.AGREED, SchemeState.REFUSED, SchemeState.PUBLISHED,
            SchemeState.WITHDRAWN);
    @Inject Schemes schemes;
    @Inject Reference reference;
    @Inject Texts texts;
    private Slice<SchemeView> slice;
    private String agency = "";
    private String example = "default";

    /** The rows of this page. */
    public Slice<SchemeView> getSlice() {
        if (slice == null) {
            boolean ministry = FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/");
            slice = ministry ? schemes.inState(getShown(), Address.cursor(), SIZE) : schemes.list(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The state that the address asks for; what waits for the ministry unless said. */
    public SchemeState getShown() {
        return Address.choice(SchemeState.class, Address.param("shown")).filter(SENT::contains).orElse(SchemeState.SUBMITTED);
    }

    /** The states that the ministry sees. */
    public List<SchemeState> getStates() {
        return SENT;
    }

    /** The agencies to choose from; one alone is not asked for. */
    public List<Option> getAgencies() {
        Set<String> mine = schemes.agencies();
        return reference.agencies().stream().filter(a -> mine.contains(a.code())).map(a -> new Option(a.code(), a.name(Wishes.now().language()))).toList();
    }

    /** What one may start from. */
    public List<Option> getExamples() {
        return Stream.concat(schemes.examples().stream().map(e -> new Option(e.name(), e.name(Wishes.now().language()))),
                Stream.of(new Option("empty", texts.get("schemes.empty")))).toList();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = Address.text(agency);
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = Address.text(example);
    }

    /** Starts a draft. */
    public String start() {
        Set<String> mine = schemes.agencies();
        SchemeView draft = schemes.draft(mine.size() == 1 ? mine.iterator().next() : agency, example.equals("empty") ? "" : example, FormToken.sent());
        Say.good("schemes.started");
        return "/agency/scheme?faces-redirect=true&id=" + draft.id();
    }
}
