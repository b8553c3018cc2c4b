package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masar.identity.Names;
import masar.kernel.Refused;
import masar.requests.Colleague;
import masar.requests.Desk;
import masar.requests.RequestRow;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;

/** Several requests to one colleague: choose whom, see who gets which, and only then give them, all or none. */
@Named
@RequestScoped
public class AssignPage {
    @Inject
    Desk desk;
    @Inject
    RequestWords words;
    @Inject
    Names names;
    private List<RequestRow> rows = List.of();
    private List<Colleague> colleagues = List.of();
    private String colleague = "";
    private boolean previewed;

    @PostConstruct
    void load() {
        String[] picked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("pick");
        List<String> numbers = picked == null ? List.of() : Arrays.stream(picked).limit(101).toList();
        if (!numbers.isEmpty()) {
            rows = desk.picked(numbers);
            words.ask(rows);
            colleagues = desk.colleagues(numbers);
        }
        // The form of the preview carries whom it was shown for, so that its buttons are there when it comes back.
        colleague = Address.param("to");
        previewed = !getName().isEmpty();
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public List<Option> getColleagues() {
        return words.options(colleagues);
    }

    /** The view to go back to. */
    public String getView() {
        return InboxAddress.write(InboxAddress.read(Address.param("in"), 1));
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    /** Name of the one who was chosen. */
    public String getName() {
        return colleagues.stream().filter(c -> c.nationalId().equals(colleague)).map(c -> names.of(c.nationalId(), c.name())).findFirst().orElse("");
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** How many will change hands. */
    public long getChanging() {
        return rows.stream().filter(r -> !r.nowWithId().equals(colleague)).count();
    }

    /** Shows what will happen. */
    public void preview() {
        if (getName().isEmpty()) {
            throw Refused.field("colleague", "requests.colleague");
        }
        previewed = true;
    }

    /** Back to choosing, with what was chosen. */
    public void again() {
        previewed = false;
    }

    /** Gives them: each as it was seen when this was previewed. */
    public void give() {
        Map<String, Long> seen = new LinkedHashMap<>();
        for (RequestRow row : rows) {
            String version = Address.param("seen-" + row.number());
            seen.put(row.number(), version.matches("\\d{1,18}") ? Long.parseLong(version) : row.version());
        }
        int given = desk.assign(seen, colleague);
        Say.good("assign.done", given, getName());
        Address.go("/agency/inbox?" + getView());
    }
}
