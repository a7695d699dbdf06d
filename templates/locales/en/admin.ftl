# What an admin does: accounts, roles, invitations. The places of administration.

admin-title = Administration
admin-lead = Accounts, rooms and the business. You change how the house works; you read nobody’s conversation without being granted it.
admin-users = Team and accounts
admin-users-lead = Everybody with an account here, what each may do, and until when.
# In the list of what an admin may open.
admin-users-count = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
# Caption of the table.
admin-users-table = Accounts
# The names of the seven roles, in lists and beside boxes.
admin-role-owner = Owner
admin-role-admin = Admin
admin-role-officer = Privacy officer
admin-role-auditor = Auditor
admin-role-agent = Agent
admin-role-managed = Managed account
admin-role-customer = Customer
# One sentence on each, below its name.
admin-about-owner = Everything below in one person, for a house that is small.
admin-about-admin = Changes rooms, accounts and the business. Reads conversations of others only when that is granted.
admin-about-officer = Approves looks at conversations and keeps the registers.
admin-about-auditor = Reads registers and logs, never what was said.
admin-about-agent = Takes calls, and reads the own conversations.
admin-about-managed = Has an account whose name and address only an admin changes.
admin-about-customer = Has an account, and no place at the desk.
# A role with its last day.
admin-role-until = { $role }, until { $date }
admin-roles = Roles
admin-roles-hint = An account may hold several. A role with a last day ends by itself when that day is over.
admin-roles-none = None
# Label of the field for the last day of a role; the role follows, spoken only.
admin-until = Until, if it is to end
admin-state = State
admin-state-active = May sign in
admin-state-until = May sign in until { $date }
admin-state-suspended = Suspended
admin-state-over = Its time is over
admin-identity = Who this is
admin-identity-hint = Change it when the person tells you, or when a managed account needs it.
admin-email-hint = They sign in with it. A link for a new password made before does not work with a new address.
admin-end = Last day of the account
admin-end-hint = When it is over nobody signs in with the account any more. Empty: no end.
admin-sign-in = Signing in
admin-suspend-hint = Whoever is suspended is signed out at once, also out of a call.
admin-suspend = Suspend
admin-reinstate = Reinstate
# Makes a link with which somebody who forgot the password chooses a new one.
admin-recover = New password
admin-recover-made = The link for { $name } is ready. It works once, for { $minutes } minutes.
admin-recover-link = Link for a new password
admin-invite = Invite somebody
admin-invite-hint = You get a link and pass it on yourself. It works once, for { $days } days.
admin-invite-send = Make a link
admin-invite-permission = This person agrees that I give their address for this invitation.
admin-invite-made = The link for { $email } is ready.
admin-link-once = Copy it now and send it yourself: it is shown only this once.
# In its place, if a mail server is set.
admin-link-posted = A letter with it is on its way. You can copy it as well: here it is shown only this once.
admin-link-unwanted = This person wants no invitations by letter, so none was written. Pass the link on only if they asked you for it: it is shown only this once.
admin-invite-link = Invitation link
admin-invites-open = Open invitations
admin-invites-none = Nobody is invited at the moment.
admin-invite-until = Works until { $date }
admin-invite-withdraw = Take it back
admin-fault-taken = Somebody with this address has an account here already.
admin-fault-roles = Choose at least one role.
admin-fault-permission = Confirm that the person agrees. If you do not know, ask them first.
admin-fault-day = Choose a day that is still to come, or none.
# Why nothing was changed.
admin-refused-last = Nothing was changed: this is the last owner without an end. Make somebody else an owner first.
admin-oneself = Your own roles, the last day of your account and its suspension are for somebody else to change.
admin-above = This account holds a role that you do not give. Only an owner changes it.
admin-beyond = Nothing was changed: your own power has an end, and you give none for longer.
