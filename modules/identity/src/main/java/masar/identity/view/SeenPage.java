package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Names;
import masar.journal.Audit;
import masar.journal.AuditLine;
import masar.kernel.Slice;
import masar.ui.Texts;

/** «من اطّلع على سجلي»: what others did with one's own record. */
@Named
@RequestScoped
public class SeenPage {
    @Inject Audit audit;
    @Inject Names names;
    @Inject AuditWords words;
    @Inject Texts texts;
    private Slice<AuditLine> slice = Slice.all(List.of());
    private List<Seen> rows = List.of();

    @PostConstruct
    void read() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String after = address.getOrDefault("after", "");
        slice = audit.whoSawMe(after.isEmpty() ? address.getOrDefault("before", "") : after);
        names.ask(slice.rows().stream().flatMap(line -> Stream.of(line.actor().nationalId(), line.entry().onBehalfOf())).toList());
        rows = Seen.rows(slice.rows());
    }

    /** The acts, newest first. */
    public List<Seen> getRows() {
        return rows;
    }

    /** Who it was: a person, and who delegated to them; else the other system or the part of the house. */
    public String who(AuditLine line) {
        String who = line.actor().nationalId().isEmpty() ? words.part(line.actor().name()) : names.of(line.actor().nationalId(), line.actor().name());
        String grantor = line.entry().onBehalfOf();
        return grantor.isEmpty() ? who : texts.get("seen.onBehalf", who, names.of(grantor, words.nameAr(grantor)));
    }

    /** Where it was, by which power, and how often in a row. */
    public String about(Seen seen) {
        String agency = seen.line().entry().agency();
        return Stream.of(agency.isEmpty() ? "" : words.agency(agency), words.power(seen.line()),
                seen.times() > 1 ? texts.get("seen.times", seen.times()) : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The page of the trail that they come from, for the pager. */
    public Slice<AuditLine> getSlice() {
        return slice;
    }
}
