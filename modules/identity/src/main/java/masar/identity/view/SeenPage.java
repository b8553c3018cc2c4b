package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import masar.identity.Names;
import masar.journal.Audit;
import masar.journal.AuditLine;
import masar.kernel.Slice;

/** «من اطّلع على سجلي»: what others did with one's own record. */
@Named
@RequestScoped
public class SeenPage {
    @Inject Audit audit;
    @Inject Names names;
    private Slice<AuditLine> slice = Slice.all(List.of());
    private List<Seen> rows = List.of();

    @PostConstruct
    void read() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String after = address.getOrDefault("after", "");
        slice = audit.whoSawMe(after.isEmpty() ? address.getOrDefault("before", "") : after);
        names.ask(slice.rows().stream().map(line -> line.actor().nationalId()).toList());
        rows = Seen.rows(slice.rows());
    }

    /** The acts, newest first. */
    public List<Seen> getRows() {
        return rows;
    }

    /** The page of the trail that they come from, for the pager. */
    public Slice<AuditLine> getSlice() {
        return slice;
    }
}
