"""Contains all the data models used in inputs/outputs"""

from .acceptance import Acceptance
from .adjudication import Adjudication
from .agreement import Agreement
from .agreement_figures import AgreementFigures
from .aim_detail import AimDetail
from .ambiguity import Ambiguity
from .appeal import Appeal
from .argument import Argument
from .article import Article
from .article_document import ArticleDocument
from .article_page import ArticlePage
from .article_version import ArticleVersion
from .assessment import Assessment
from .assessment_page import AssessmentPage
from .assignment import Assignment
from .attribution import Attribution
from .audit_entry import AuditEntry
from .audit_entry_data import AuditEntryData
from .audit_entry_page import AuditEntryPage
from .audit_head import AuditHead
from .block import Block
from .block_kind import BlockKind
from .chain_head import ChainHead
from .check import Check
from .check_facet import CheckFacet
from .check_reason import CheckReason
from .check_status import CheckStatus
from .cited_article import CitedArticle
from .cited_evidence import CitedEvidence
from .cited_snapshot import CitedSnapshot
from .cited_source import CitedSource
from .claim import Claim
from .claim_change import ClaimChange
from .claim_difference import ClaimDifference
from .claim_difference_page import ClaimDifferencePage
from .claim_file_format import ClaimFileFormat
from .claim_import import ClaimImport
from .claim_page import ClaimPage
from .claim_progress import ClaimProgress
from .claim_relation import ClaimRelation
from .claim_set import ClaimSet
from .claim_status import ClaimStatus
from .claim_tally import ClaimTally
from .claim_type import ClaimType
from .comment import Comment
from .comment_deletion import CommentDeletion
from .comment_page import CommentPage
from .comment_text import CommentText
from .comparator import Comparator
from .compared_claim import ComparedClaim
from .compared_facet import ComparedFacet
from .compared_facet_kind import ComparedFacetKind
from .comparison import Comparison
from .comparison_kind import ComparisonKind
from .comparison_page import ComparisonPage
from .comparison_reason import ComparisonReason
from .comparison_state import ComparisonState
from .copied_passage import CopiedPassage
from .date_detail import DateDetail
from .decided_filter import DecidedFilter
from .declared_credit import DeclaredCredit
from .delivery import Delivery
from .delivery_attempt import DeliveryAttempt
from .delivery_page import DeliveryPage
from .delivery_state import DeliveryState
from .derivation import Derivation
from .derivation_link import DerivationLink
from .derivation_method import DerivationMethod
from .derivation_page import DerivationPage
from .derivation_reason import DerivationReason
from .derivation_state import DerivationState
from .difference_kind import DifferenceKind
from .document import Document
from .edit import Edit
from .edit_kind import EditKind
from .edition_redaction import EditionRedaction
from .entity import Entity
from .entity_kind import EntityKind
from .entity_mention import EntityMention
from .event_detail import EventDetail
from .evidence import Evidence
from .evidence_change import EvidenceChange
from .evidence_checks import EvidenceChecks
from .evidence_page import EvidencePage
from .export_format import ExportFormat
from .extracted_claim import ExtractedClaim
from .extraction import Extraction
from .extractor_count import ExtractorCount
from .facet_agreement import FacetAgreement
from .fetch_article import FetchArticle
from .fetch_header import FetchHeader
from .fetch_hop import FetchHop
from .fetch_source import FetchSource
from .field_difference import FieldDifference
from .field_error import FieldError
from .file_text import FileText
from .import_ import Import
from .import_format import ImportFormat
from .import_kind import ImportKind
from .import_line import ImportLine
from .import_line_state import ImportLineState
from .import_loss import ImportLoss
from .import_loss_kind import ImportLossKind
from .import_page import ImportPage
from .imported_article import ImportedArticle
from .interest import Interest
from .interest_by import InterestBy
from .invitation import Invitation
from .invitation_page import InvitationPage
from .job import Job
from .job_kind import JobKind
from .job_outcome import JobOutcome
from .job_page import JobPage
from .job_problem import JobProblem
from .job_state import JobState
from .job_step import JobStep
from .joining import Joining
from .judgement import Judgement
from .later_anchor import LaterAnchor
from .lease import Lease
from .lease_page import LeasePage
from .licence import Licence
from .licence_from import LicenceFrom
from .link_sign_in import LinkSignIn
from .me_change import MeChange
from .me_export_response_200 import MeExportResponse200
from .member import Member
from .member_change import MemberChange
from .member_page import MemberPage
from .membership import Membership
from .mention import Mention
from .merge import Merge
from .missing import Missing
from .missing_what import MissingWhat
from .modality import Modality
from .nearest import Nearest
from .new_article import NewArticle
from .new_article_text import NewArticleText
from .new_assessment import NewAssessment
from .new_claim import NewClaim
from .new_claim_import import NewClaimImport
from .new_comparison import NewComparison
from .new_derivation import NewDerivation
from .new_evidence import NewEvidence
from .new_extraction import NewExtraction
from .new_import import NewImport
from .new_invitation import NewInvitation
from .new_project import NewProject
from .new_publisher import NewPublisher
from .new_redaction import NewRedaction
from .new_release import NewRelease
from .new_snapshot import NewSnapshot
from .new_source import NewSource
from .new_token import NewToken
from .new_webhook import NewWebhook
from .next_request import NextRequest
from .notice import Notice
from .offered_invitation import OfferedInvitation
from .offset_unit import OffsetUnit
from .opinion_detail import OpinionDetail
from .order import Order
from .origin import Origin
from .origin_count import OriginCount
from .origin_source import OriginSource
from .overview import Overview
from .pair_agreement import PairAgreement
from .password_sign_in import PasswordSignIn
from .place import Place
from .polarity import Polarity
from .policy import Policy
from .predicate import Predicate
from .previous_release import PreviousRelease
from .problem import Problem
from .problem_code import ProblemCode
from .project import Project
from .project_change import ProjectChange
from .project_page import ProjectPage
from .publication import Publication
from .publication_count import PublicationCount
from .publisher import Publisher
from .publisher_change import PublisherChange
from .publisher_kind import PublisherKind
from .publisher_page import PublisherPage
from .quantity import Quantity
from .quantity_detail import QuantityDetail
from .queue_next import QueueNext
from .queue_reason import QueueReason
from .quote import Quote
from .quote_cut import QuoteCut
from .range_ import Range
from .reached import Reached
from .redacted_edition import RedactedEdition
from .redacted_line import RedactedLine
from .redaction import Redaction
from .redaction_of import RedactionOf
from .redaction_page import RedactionPage
from .rejection import Rejection
from .relation_detail import RelationDetail
from .relation_kind import RelationKind
from .release import Release
from .release_changes import ReleaseChanges
from .release_correction import ReleaseCorrection
from .release_counts import ReleaseCounts
from .release_document import ReleaseDocument
from .release_format import ReleaseFormat
from .release_key import ReleaseKey
from .release_kind import ReleaseKind
from .release_manifest import ReleaseManifest
from .release_page import ReleasePage
from .release_retraction import ReleaseRetraction
from .release_signature import ReleaseSignature
from .reliability import Reliability
from .reopening import Reopening
from .reopening_cause import ReopeningCause
from .repair import Repair
from .repair_kind import RepairKind
from .retention import Retention
from .review_count import ReviewCount
from .review_state import ReviewState
from .role import Role
from .role_detail import RoleDetail
from .session import Session
from .session_page import SessionPage
from .shown_token import ShownToken
from .shown_webhook import ShownWebhook
from .sign_in_link import SignInLink
from .signatory_kind import SignatoryKind
from .signature_detail import SignatureDetail
from .silence import Silence
from .silence_reason import SilenceReason
from .skip import Skip
from .skipped import Skipped
from .snapshot import Snapshot
from .snapshot_diff import SnapshotDiff
from .snapshot_head import SnapshotHead
from .snapshot_hunk import SnapshotHunk
from .snapshot_stretch import SnapshotStretch
from .source import Source
from .source_change import SourceChange
from .source_kind import SourceKind
from .source_page import SourcePage
from .source_retracted import SourceRetracted
from .source_retraction import SourceRetraction
from .split import Split
from .split_claim import SplitClaim
from .stance import Stance
from .statement_detail import StatementDetail
from .status_count import StatusCount
from .subject import Subject
from .suggestion import Suggestion
from .suggestion_list import SuggestionList
from .time import Time
from .token import Token
from .token_page import TokenPage
from .topic import Topic
from .type_agreement import TypeAgreement
from .type_count import TypeCount
from .unread_entry import UnreadEntry
from .unread_reason import UnreadReason
from .user import User
from .user_change import UserChange
from .user_page import UserPage
from .users_export_response_200 import UsersExportResponse200
from .verdict import Verdict
from .verdict_counts import VerdictCounts
from .verdict_report import VerdictReport
from .verdict_tally import VerdictTally
from .verified_claim import VerifiedClaim
from .webhook import Webhook
from .webhook_change import WebhookChange
from .webhook_message import WebhookMessage
from .webhook_page import WebhookPage
from .webhook_state import WebhookState
from .withdrawal import Withdrawal
from .withdrawn import Withdrawn
from .worth_cause import WorthCause
from .worth_reason import WorthReason

__all__ = (
    "Acceptance",
    "Adjudication",
    "Agreement",
    "AgreementFigures",
    "AimDetail",
    "Ambiguity",
    "Appeal",
    "Argument",
    "Article",
    "ArticleDocument",
    "ArticlePage",
    "ArticleVersion",
    "Assessment",
    "AssessmentPage",
    "Assignment",
    "Attribution",
    "AuditEntry",
    "AuditEntryData",
    "AuditEntryPage",
    "AuditHead",
    "Block",
    "BlockKind",
    "ChainHead",
    "Check",
    "CheckFacet",
    "CheckReason",
    "CheckStatus",
    "CitedArticle",
    "CitedEvidence",
    "CitedSnapshot",
    "CitedSource",
    "Claim",
    "ClaimChange",
    "ClaimDifference",
    "ClaimDifferencePage",
    "ClaimFileFormat",
    "ClaimImport",
    "ClaimPage",
    "ClaimProgress",
    "ClaimRelation",
    "ClaimSet",
    "ClaimStatus",
    "ClaimTally",
    "ClaimType",
    "Comment",
    "CommentDeletion",
    "CommentPage",
    "CommentText",
    "Comparator",
    "ComparedClaim",
    "ComparedFacet",
    "ComparedFacetKind",
    "Comparison",
    "ComparisonKind",
    "ComparisonPage",
    "ComparisonReason",
    "ComparisonState",
    "CopiedPassage",
    "DateDetail",
    "DecidedFilter",
    "DeclaredCredit",
    "Delivery",
    "DeliveryAttempt",
    "DeliveryPage",
    "DeliveryState",
    "Derivation",
    "DerivationLink",
    "DerivationMethod",
    "DerivationPage",
    "DerivationReason",
    "DerivationState",
    "DifferenceKind",
    "Document",
    "Edit",
    "EditionRedaction",
    "EditKind",
    "Entity",
    "EntityKind",
    "EntityMention",
    "EventDetail",
    "Evidence",
    "EvidenceChange",
    "EvidenceChecks",
    "EvidencePage",
    "ExportFormat",
    "ExtractedClaim",
    "Extraction",
    "ExtractorCount",
    "FacetAgreement",
    "FetchArticle",
    "FetchHeader",
    "FetchHop",
    "FetchSource",
    "FieldDifference",
    "FieldError",
    "FileText",
    "Import",
    "ImportedArticle",
    "ImportFormat",
    "ImportKind",
    "ImportLine",
    "ImportLineState",
    "ImportLoss",
    "ImportLossKind",
    "ImportPage",
    "Interest",
    "InterestBy",
    "Invitation",
    "InvitationPage",
    "Job",
    "JobKind",
    "JobOutcome",
    "JobPage",
    "JobProblem",
    "JobState",
    "JobStep",
    "Joining",
    "Judgement",
    "LaterAnchor",
    "Lease",
    "LeasePage",
    "Licence",
    "LicenceFrom",
    "LinkSignIn",
    "MeChange",
    "MeExportResponse200",
    "Member",
    "MemberChange",
    "MemberPage",
    "Membership",
    "Mention",
    "Merge",
    "Missing",
    "MissingWhat",
    "Modality",
    "Nearest",
    "NewArticle",
    "NewArticleText",
    "NewAssessment",
    "NewClaim",
    "NewClaimImport",
    "NewComparison",
    "NewDerivation",
    "NewEvidence",
    "NewExtraction",
    "NewImport",
    "NewInvitation",
    "NewProject",
    "NewPublisher",
    "NewRedaction",
    "NewRelease",
    "NewSnapshot",
    "NewSource",
    "NewToken",
    "NewWebhook",
    "NextRequest",
    "Notice",
    "OfferedInvitation",
    "OffsetUnit",
    "OpinionDetail",
    "Order",
    "Origin",
    "OriginCount",
    "OriginSource",
    "Overview",
    "PairAgreement",
    "PasswordSignIn",
    "Place",
    "Polarity",
    "Policy",
    "Predicate",
    "PreviousRelease",
    "Problem",
    "ProblemCode",
    "Project",
    "ProjectChange",
    "ProjectPage",
    "Publication",
    "PublicationCount",
    "Publisher",
    "PublisherChange",
    "PublisherKind",
    "PublisherPage",
    "Quantity",
    "QuantityDetail",
    "QueueNext",
    "QueueReason",
    "Quote",
    "QuoteCut",
    "Range",
    "Reached",
    "RedactedEdition",
    "RedactedLine",
    "Redaction",
    "RedactionOf",
    "RedactionPage",
    "Rejection",
    "RelationDetail",
    "RelationKind",
    "Release",
    "ReleaseChanges",
    "ReleaseCorrection",
    "ReleaseCounts",
    "ReleaseDocument",
    "ReleaseFormat",
    "ReleaseKey",
    "ReleaseKind",
    "ReleaseManifest",
    "ReleasePage",
    "ReleaseRetraction",
    "ReleaseSignature",
    "Reliability",
    "Reopening",
    "ReopeningCause",
    "Repair",
    "RepairKind",
    "Retention",
    "ReviewCount",
    "ReviewState",
    "Role",
    "RoleDetail",
    "Session",
    "SessionPage",
    "ShownToken",
    "ShownWebhook",
    "SignatoryKind",
    "SignatureDetail",
    "SignInLink",
    "Silence",
    "SilenceReason",
    "Skip",
    "Skipped",
    "Snapshot",
    "SnapshotDiff",
    "SnapshotHead",
    "SnapshotHunk",
    "SnapshotStretch",
    "Source",
    "SourceChange",
    "SourceKind",
    "SourcePage",
    "SourceRetracted",
    "SourceRetraction",
    "Split",
    "SplitClaim",
    "Stance",
    "StatementDetail",
    "StatusCount",
    "Subject",
    "Suggestion",
    "SuggestionList",
    "Time",
    "Token",
    "TokenPage",
    "Topic",
    "TypeAgreement",
    "TypeCount",
    "UnreadEntry",
    "UnreadReason",
    "User",
    "UserChange",
    "UserPage",
    "UsersExportResponse200",
    "Verdict",
    "VerdictCounts",
    "VerdictReport",
    "VerdictTally",
    "VerifiedClaim",
    "Webhook",
    "WebhookChange",
    "WebhookMessage",
    "WebhookPage",
    "WebhookState",
    "Withdrawal",
    "Withdrawn",
    "WorthCause",
    "WorthReason",
)
