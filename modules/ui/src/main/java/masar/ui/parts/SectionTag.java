package masar.ui.parts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/**
 * Hands the id of a section to its heading. As the id of a component it would be asked for once, while the tree is built, and the sections
 * of a repeat are one component.
 */
public class SectionTag extends ComponentHandler {
    private static final String ID = "id";

    public SectionTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public TagAttribute getTagAttribute(String name) {
        return ID.equals(name) ? null : super.getTagAttribute(name);
    }

    @Override
    public void onComponentCreated(FaceletContext page, UIComponent section, UIComponent parent) {
        TagAttribute id = getRequiredAttribute(ID);
        if (id.isLiteral()) {
            section.getAttributes().put(Section.HEADING, id.getValue());
        } else {
            section.setValueExpression(Section.HEADING, id.getValueExpression(page, String.class));
        }
    }
}
