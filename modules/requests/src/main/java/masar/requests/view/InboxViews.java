package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.kernel.Refused;
import masar.requests.SavedView;
import masar.requests.SavedViews;
import masar.ui.Address;
import masar.ui.Say;

/** The views that the officer keeps: shown beside the house's own, saved from the inbox, renamed and taken away on a page of their own. */
@Named
@RequestScoped
public class InboxViews {
    @Inject
    SavedViews views;
    @Inject
    InboxPage inbox;
    private List<SavedView> mine;
    private List<Row> rows;
    private String viewName = "";

    /** A view with the name that is being given to it. */
    public static class Row {
        private final SavedView view;
        private String name;

        Row(SavedView view) {
            this.view = view;
            name = view.name();
        }

        public SavedView getView() {
            return view;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @PostConstruct
    void load() {
        mine = views.mine();
        rows = mine.stream().map(Row::new).toList();
    }

    public List<SavedView> getMine() {
        return mine;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the inbox shows this view now. */
    public boolean now(SavedView view) {
        return view.address().equals(inbox.getAddress());
    }

    /** Whether the inbox shows a view that has no name yet. */
    public boolean isNew() {
        return !inbox.isUsual() && mine.stream().noneMatch(this::now);
    }

    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }

    /** Keeps the view that the inbox shows. */
    public void save() {
        SavedView saved = views.save(viewName, inbox.getAddress());
        Say.good("inbox.views.saved", saved.name());
        Address.go("/agency/inbox?" + saved.address());
    }

    /** Gives a view its new name. */
    public void rename(Row row) {
        try {
            views.rename(row.view.id(), row.name);
        } catch (Refused refused) {
            throw Go.inRow(refused, "viewName", "naming:" + rows.indexOf(row) + ":name");
        }
        Say.good("inbox.views.renamed", row.name);
        Address.go("/agency/views");
    }

    /** Takes a view away. */
    public void drop(Row row) {
        views.drop(row.view.id());
        Say.good("inbox.views.dropped", row.view.name());
        Address.go("/agency/views");
    }
}
