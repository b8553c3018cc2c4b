package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Names;
import masar.journal.Audit;
import masar.journal.AuditLine;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.ui.Frame;
import masar.ui.Option;
import masar.ui.Texts;

/** The auditor's page: who did what to whom, searched by the address; "who saw whom between two days" is one of its views. */
@Named
@RequestScoped
public class AuditPage {
    private static final List<String> ACTS = List.of("*.read", "request.*", "career.*", "record.*", "paper.*", "power.*", "delegation.*", "signed-*", "kept-out",
            "refused.*", "code.*", "people.searched", "audit.read", "import.finished");
    @Inject Audit audit;
    @Inject AuditWords words;
    @Inject Texts texts;
    @Inject Frame frame;
    @Inject Names actors;
    private Map<String, String> address;
    private Slice<AuditLine> slice = Slice.all(List.of());
    private Map<String, String> names = Map.of();
    private String problem = "";

    @PostConstruct
    void read() {
        address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            slice = audit.read(AuditAsked.of(address));
            names = words.names(slice.rows());
            actors.ask(slice.rows().stream().map(line -> line.actor().nationalId()).toList());
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                throw refused;
            }
            Refused.Problem first = refused.problems().get(0);
            problem = texts.get(first.key(), first.args().toArray());
        }
    }

    /** What the address says. */
    public String typed(String name) {
        return address.getOrDefault(name, "").strip();
    }

    /** Why nothing could be searched, empty when it could. */
    public String getProblem() {
        return problem;
    }

    /** The acts found. */
    public Slice<AuditLine> getSlice() {
        return slice;
    }

    /** Name of the person concerned, empty when not known. */
    public String name(String nationalId) {
        return names.getOrDefault(nationalId, "");
    }

    /** Kinds of act to choose from. */
    public List<Option> getActs() {
        return Stream.of(ACTS).flatMap(List::stream).map(a -> new Option(a, texts.get("audit.acts." + a.replace(".*", "").replace("-*", "").replace("*.", "any."),
                new Object[0]))).toList();
    }

    /** The same question about one kind of act, or all. */
    public String view(String act) {
        return "?act=" + URLEncoder.encode(act, StandardCharsets.UTF_8) + Stream.of("subject", "actor", "agency", "from", "until").filter(name -> !typed(name).isEmpty())
                .map(name -> "&" + name + "=" + URLEncoder.encode(typed(name), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    /** The same question as a file, without its ending. */
    public String getFile() {
        return frame.with("before", "").replaceFirst("^[^?]*", "/ministry/audit");
    }
}
