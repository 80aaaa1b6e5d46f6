namespace LawTracker.Laws;

// The closed lists of the law model. In files and JSON the names are written in kebab-case (PassedChamber: passed-chamber).
#pragma warning disable MA0048, CS1591

public enum InstrumentKind { Constitution, Bill, Act, Code, Regulation, ProposedRule, Decree, Ordinance, Directive, Treaty, ExecutiveOrder, AgencyOrder, Guidance, Report, Standard, ModelLaw, Doctrine }

public enum Force { Binding, Interpretive, Soft, None }

public enum Bound { Persons, Platforms, Providers, Campaigns, Agencies, Courts, MemberStates }

public enum CitationRole { Code, Session, Uncodified, Gazette, Register, Eli, Celex, Popular, Bill }

public enum EventKind
{
    DraftPublished, Proposed, Introduced, Referred, Reported, PassedChamber, Received, PassedLegislature, Presented, Vetoed, VetoSustained, Enacted, Issued, Published, Failed, Withdrawn, Lapsed, CarriedOver,
    Commenced, CommencementAwaited, CommencementPostponed, Expires, ExpiryPostponed, ReEnacted, Repealed, Revoked, Superseded,
    Enforceable, EnforcementDeferred, Retroactive, TranspositionDue, Transposed, Amended, Corrected, Codified, Renumbered,
    Recognised, Predicted, Declined, Abrogated, Overruled,
}

public enum RulingKind { ChallengeFiled, ClaimDismissed, InjunctionDenied, Enjoined, Stayed, InjunctionLifted, Upheld, Construed, StruckDown, Preempted, Affirmed, Reversed, Vacated, AppealFiled, ReviewDenied, Mooted, Settled }

public enum RulingScope { All, PartiesOnly, InPart }

public enum Relief { Temporary, Preliminary, Permanent, Declaratory }

public enum EnactedHow { Signed, Assent, Unsigned, Override, Adopted, Voters, Decree }

public enum DateBasis { Stated, OnEnactment, Urgency, DefaultRule, Computed, Order, Contingent, Unknown }

public enum Awaits { Order, Proclamation, Funding, Rules, Event }

public enum Chamber { Upper, Lower, Unicameral, Joint }

/// <summary>Computed on a day from events and rulings, never typed in.</summary>
public enum LegalStatus { Pending, Failed, Vetoed, DateUncertain, NotYetInForce, NotYetEnforceable, InForce, PartlyEnjoined, Stayed, Enjoined, Preempted, StruckDown, Expired, Repealed, Superseded }

public enum EffectKind { Amends, Repeals, Replaces, Commences, Extends, Codifies, Renumbers, Corrects, Transposes, BasedOn, DefinesFor, Companion, Reintroduces, Became, Preempts }

public enum CoverageState { NotResearched, Partial, NoneFound, Covered }

/// <summary>Why an answer is unknown.</summary>
public enum Why { NotResearched, Partial, NoFinding, History, Conflict, Unreadable, DateUncertain }

public enum SourceKind { Code, SessionLaw, BillText, BillStatus, Gazette, Register, Opinion, Docket, Agency, ReproducedText, ExpertSurvey, Treatise, LawFirm, Tracker, Ngo, News, Other }

/// <summary>How well a statement is backed: by an official source, a secondary one, or neither. Computed from the kind of its source.</summary>
public enum VerificationLevel { Unverified, Secondary, Official }

public enum Limit
{
    AdultsOnly, MinorsOnly, LivingOnly, DeceasedOnly, PublicFiguresOnly, PerformersOnly, SoldiersOnly, ResidentsOnly, CandidatesOnly, CommercialOnly, RegisteredOnly, IdentifiableOnly,
    IndistinguishableOnly, NudityOnly, SexActOnly, IntentToHarm, Repose, LapsesIfUnused, NeedsTransposition, PartOfTerritory,
}

public enum FindingBasis { Text, Definition, Construction, Holding, Prediction }

public enum Authority { HighestCourt, Appellate, Trial, FederalAppeals, FederalTrial, Dicta }

public enum QuestionType { Bool, Option, Set, Integer, Duration, Money, Date, Term }

public enum Combine { Any, Max, Min, Union }

public enum QuestionScope { Any, Statute, Doctrine }

public enum JurisdictionKind { Country, Federation, State, District, Territory, Province, Nation, Supranational }

public enum SourceRole { Text, Check }

public enum SourceFeed { Bills }
