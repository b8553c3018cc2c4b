package masar.records;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every field that the record shows: its section, who owns it, what it holds, and whether its person may ask here for a
 * correction. A field that another register owns is corrected there.
 */
public enum Field {
    NATIONAL_ID(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FIRST_NAME_AR(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FATHER_NAME_AR(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    GRANDFATHER_NAME_AR(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FAMILY_NAME_AR(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FIRST_NAME_EN(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FATHER_NAME_EN(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    GRANDFATHER_NAME_EN(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    FAMILY_NAME_EN(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    BIRTH_DATE(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.PARTIAL_DATE),
    /** Frozen: HR Regulation art 36. */
    BIRTH_DATE_FOR_SERVICE(Section.PERSONAL, Owner.COMPUTED, Type.DATE),
    SEX(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.CHOICE),
    NATIONALITY(Section.PERSONAL, Owner.CIVIL_REGISTRY, Type.TEXT),
    MARITAL_STATUS(Section.PERSONAL, Owner.EMPLOYEE, Type.CHOICE),
    MOBILE(Section.PERSONAL, Owner.EMPLOYEE, Type.MOBILE),
    EMAIL(Section.PERSONAL, Owner.EMPLOYEE, Type.EMAIL),
    BUILDING_NUMBER(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    STREET(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    DISTRICT(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    ADDRESS_CITY(Section.PERSONAL, Owner.EMPLOYEE, Type.CITY),
    POSTAL_CODE(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    ADDITIONAL_NUMBER(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    SHORT_ADDRESS(Section.PERSONAL, Owner.EMPLOYEE, Type.TEXT),
    IBAN(Section.PERSONAL, Owner.EMPLOYEE, Type.IBAN),
    /** Read off the IBAN. */
    BANK(Section.PERSONAL, Owner.COMPUTED, Type.TEXT),

    AGENCY(Section.JOB, Owner.MINISTRY, Type.TEXT),
    EMPLOYEE_NUMBER(Section.JOB, Owner.AGENCY, Type.TEXT),
    ORG_UNIT(Section.JOB, Owner.AGENCY, Type.TEXT),
    POSITION_NUMBER(Section.JOB, Owner.AGENCY, Type.TEXT),
    JOB_TITLE(Section.JOB, Owner.AGENCY, Type.TEXT),
    LADDER(Section.JOB, Owner.MINISTRY, Type.TEXT),
    GRADE(Section.JOB, Owner.AGENCY, Type.GRADE),
    STEP(Section.JOB, Owner.AGENCY, Type.WHOLE_NUMBER),
    WORK_CITY(Section.JOB, Owner.AGENCY, Type.CITY),
    WORK_UNIT(Section.JOB, Owner.AGENCY, Type.TEXT),
    JOB_STATUS(Section.JOB, Owner.COMPUTED, Type.CHOICE),
    APPOINTED_ON(Section.JOB, Owner.COMPUTED, Type.DATE),
    GRADE_SINCE(Section.JOB, Owner.COMPUTED, Type.DATE),

    BASIC_SALARY(Section.PAY, Owner.PAY_LADDER, Type.MONEY),
    INCREMENT(Section.PAY, Owner.PAY_LADDER, Type.MONEY),
    TRANSPORT(Section.PAY, Owner.PAY_LADDER, Type.MONEY),
    NEXT_INCREMENT_ON(Section.PAY, Owner.COMPUTED, Type.DATE),

    QUALIFICATION_LEVEL(Section.QUALIFICATION, Owner.AGENCY, Type.CHOICE),
    MAJOR(Section.QUALIFICATION, Owner.AGENCY, Type.TEXT),
    INSTITUTION(Section.QUALIFICATION, Owner.AGENCY, Type.TEXT),
    COUNTRY(Section.QUALIFICATION, Owner.AGENCY, Type.TEXT),
    GRADUATED_ON(Section.QUALIFICATION, Owner.AGENCY, Type.PARTIAL_DATE),
    GPA(Section.QUALIFICATION, Owner.AGENCY, Type.DECIMAL),
    GPA_SCALE(Section.QUALIFICATION, Owner.AGENCY, Type.CHOICE),
    STUDY_MODE(Section.QUALIFICATION, Owner.AGENCY, Type.CHOICE),
    EQUIVALENCE_NUMBER(Section.QUALIFICATION, Owner.AGENCY, Type.TEXT);

    /** The sections of the record. */
    public enum Section { PERSONAL, JOB, PAY, QUALIFICATION }

    /** Whose word counts for a field. */
    public enum Owner {
        /** The civil register (الأحوال المدنية): corrected there, never here. */
        CIVIL_REGISTRY,
        /** The ministry's reference data and decisions. */
        MINISTRY,
        /** The agency's HR, on evidence. */
        AGENCY,
        /** The employee, confirmed by HR. */
        EMPLOYEE,
        /** Worked out from other fields. */
        COMPUTED,
        /** Follows from grade and step. */
        PAY_LADDER;

        /** Text key of the owner's name. */
        public String textKey() {
            return "records.owner." + name();
        }
    }

    /** What a field holds, and so how it is typed and checked. */
    public enum Type { TEXT, DATE, PARTIAL_DATE, CHOICE, CITY, GRADE, MONEY, DECIMAL, WHOLE_NUMBER, MOBILE, EMAIL, IBAN }

    private final Section section;
    private final Owner owner;
    private final Type type;

    Field(Section section, Owner owner, Type type) {
        this.section = section;
        this.owner = owner;
        this.type = type;
    }

    /** The field of this name, if there is one. */
    public static Optional<Field> find(String name) {
        return Arrays.stream(values()).filter(f -> f.name().equals(name)).findFirst();
    }

    /** The section that shows it. */
    public Section section() {
        return section;
    }

    /** Whose word counts. */
    public Owner owner() {
        return owner;
    }

    /** What it holds. */
    public Type type() {
        return type;
    }

    /** Whether a correction may be asked for here. */
    public boolean correctable() {
        return owner == Owner.AGENCY || owner == Owner.EMPLOYEE;
    }

    /** Whether versions of it are kept, so that its history can be shown; the others are worked out each time. */
    public boolean hasHistory() {
        return FieldValues.kept(this);
    }

    /** Text key of the label. */
    public String textKey() {
        return "records.field." + name();
    }

    /** The fields of a section, in the order shown. */
    public static List<Field> of(Section section) {
        return Arrays.stream(values()).filter(f -> f.section == section).toList();
    }
}
